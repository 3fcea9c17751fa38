pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick

// What must be answered before the screen goes on. The bar stays, for whoever must change how it is seen or heard.
Rectangle {
    id: overlay

    property string title
    property Item first // has the focus at once
    property bool anywhere: false // a touch beside its buttons answers it, too
    readonly property bool covers: true // of the screen nothing is told or reached
    readonly property bool wide: overlay.width > overlay.height
    readonly property real side: Theme.mm(overlay.wide ? 6 : 18)
    readonly property bool keysBeside: overlay.wide && Theme.large
    default property alias content: column.data

    signal answered

    color: Theme.ground
    Accessible.role: Accessible.AlertMessage
    Accessible.name: overlay.title
    Accessible.onPressAction: if (overlay.anywhere)
        overlay.answered()
    onVisibleChanged: if (overlay.visible)
        overlay.first.forceActiveFocus()

    MouseArea {
        anchors.fill: parent
        visible: overlay.anywhere
        onClicked: overlay.answered()
    }
    Scroller {
        id: scroller

        anchors.fill: parent
        anchors.leftMargin: overlay.side + (overlay.keysBeside ? Theme.target + Theme.gap : 0)
        anchors.rightMargin: overlay.side
        anchors.topMargin: Theme.mm(overlay.wide ? 5 : 12)
        anchors.bottomMargin: Theme.mm(overlay.wide ? 5 : 12)
        upText: qsTrId("scroll-up")
        downText: qsTrId("scroll-down")
        atSide: overlay.keysBeside
        contentHeight: column.height

        Item {
            width: scroller.innerWidth
            height: Math.max(column.height, scroller.height)

            Column {
                id: column

                anchors.centerIn: parent
                width: Math.min(parent.width, Theme.mm(300))
                spacing: Theme.mm(overlay.wide ? 6 : 10)
            }
        }
    }
}
