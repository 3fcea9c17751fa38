pragma ComponentBehavior: Bound
import Lobbycall
import Lobbycall.Kiosk
import QtQuick

// The office, the time, and the languages; below it the office's standing remark.
Rectangle {
    id: header

    required property KioskViewModel viewModel
    required property real side
    required property bool wide

    implicitHeight: bar.height + remark.height
    color: Theme.surface

    Item {
        id: bar

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: header.side
        anchors.rightMargin: header.side
        height: header.wide ? Theme.mm(26) : Theme.mm(38)

        Column {
            anchors.left: parent.left
            anchors.right: tongues.left
            anchors.rightMargin: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.mm(1.5)

            Label {
                width: parent.width
                text: header.viewModel.office
                capMm: header.wide ? 5.2 : 6.2
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            Label {
                width: parent.width
                text: header.viewModel.clock === "" ? "" : qsTrId("clock").arg(header.viewModel.clock)
                visible: text !== ""
                color: Theme.quiet
            }
        }

        Row {
            id: tongues

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap

            Repeater {
                model: header.viewModel.languages

                BigButton {
                    required property var modelData

                    text: modelData.name
                    primary: modelData.tag === header.viewModel.language
                    capMm: 5.2
                    Accessible.checkable: true
                    Accessible.checked: primary
                    onClicked: header.viewModel.chooseLanguage(modelData.tag)
                }
            }
        }
    }

    Rectangle {
        id: remark

        anchors.top: bar.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: visible ? words.implicitHeight + 2 * Theme.mm(2.5) : 0
        visible: header.viewModel.notice !== ""
        color: Theme.warnGround

        Label {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: header.side
            anchors.rightMargin: header.side
            anchors.verticalCenter: parent.verticalCenter
            text: header.viewModel.notice
            color: Theme.warn
        }
    }
}
