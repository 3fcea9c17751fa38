pragma ComponentBehavior: Bound
import QtQuick
import Lobbycall

// A line to type in, with its name above it.
Item {
    id: field

    property string name
    property string hint
    property string help
    property bool wrong: false
    property alias text: input.text
    property alias maximumLength: input.maximumLength
    readonly property bool typing: input.activeFocus

    signal edited(string text)
    signal accepted

    function take(): void {
        input.forceActiveFocus();
        input.selectAll();
    }

    function clear(): void {
        input.clear();
    }

    implicitHeight: Theme.mm(9.5) + (title.visible ? title.implicitHeight + Theme.mm(0.8) : 0)
    implicitWidth: Theme.mm(40)

    Label {
        id: title

        visible: field.name !== ""
        text: field.name
        capMm: 2.1
        color: Theme.quiet
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        width: parent.width
        Accessible.ignored: true
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.mm(9.5)
        color: Theme.surface
        radius: Theme.mm(1.4)
        border.width: input.activeFocus ? Theme.mm(0.7) : 1
        border.color: field.wrong ? Theme.warn : input.activeFocus ? Theme.accent : Theme.line

        Label {
            visible: input.text === "" && input.preeditText === ""
            anchors.fill: input
            verticalAlignment: Text.AlignVCenter
            text: field.hint
            capMm: 2.5
            color: Theme.quiet
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        TextInput {
            id: input

            objectName: field.objectName + "-input"
            anchors.fill: parent
            anchors.leftMargin: Theme.mm(2.4)
            anchors.rightMargin: Theme.mm(2.4)
            verticalAlignment: TextInput.AlignVCenter
            font.family: Theme.family
            font.pixelSize: Theme.cap(2.6)
            color: Theme.text
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentText
            selectByMouse: true
            maximumLength: 200
            clip: true
            activeFocusOnTab: true
            Accessible.role: Accessible.EditableText
            Accessible.name: field.name !== "" ? field.name : field.hint
            Accessible.description: field.help
            onTextEdited: field.edited(input.text)
            onAccepted: field.accepted()
        }
    }
}
